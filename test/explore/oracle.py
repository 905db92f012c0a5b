"""Works out what the tests of exploring expect, with networkx: `python3 test/explore/oracle.py` (networkx 3.6) writes oracle.json.

Three graphs that others have measured before; a tie's confidence follows from its place in the list, so that trust has
something to weigh.
"""

import itertools
import json
import math
import pathlib

import networkx as nx

CONFIDENCES = {"CONFIRMED": 1.0, "REPORTED": 0.8, "INFERRED": 0.5}
# No dates (0.5), no role (0.8): what docs/exploring.md says that a tie then counts for.
UNDATED_WITHOUT_ROLE = 0.5 * 0.8
PAIRS = 12
WAYS = 8


def graphs():
    yield "karate", nx.karate_club_graph()
    yield "miserables", nx.les_miserables_graph()
    yield "davis", nx.davis_southern_women_graph()


def named(graph):
    """The same graph, its nodes named n00, n01, … in their order, its edges with confidence and cost by trust."""
    names = {node: f"n{place:02}" for place, node in enumerate(graph)}
    result = nx.Graph()
    result.add_nodes_from(names.values())
    confidences = itertools.cycle(CONFIDENCES)
    for a, b in graph.edges():
        result.add_edge(*sorted((names[a], names[b])), confidence=next(confidences))
    for a, b, data in result.edges(data=True):
        quality = CONFIDENCES[data["confidence"]] * UNDATED_WITHOUT_ROLE
        crowds = math.log2(result.degree(a)) + math.log2(result.degree(b))
        data["trust"] = round(1000 / quality * (1 + crowds / 16))
    return result


def spread(graph):
    """Some pairs from all over the graph."""
    pairs = list(itertools.combinations(graph, 2))
    return pairs[:: len(pairs) // PAIRS][:PAIRS]


def best(graph, a, b, weight):
    ways = itertools.islice(nx.shortest_simple_paths(graph, a, b, weight=weight), WAYS)
    return [nx.path_weight(graph, way, weight) if weight else len(way) - 1 for way in ways]


def cut_off(graph, node):
    """The sizes of the parts that are left without a node, but for the largest."""
    rest = graph.subgraph(set(graph) - {node})
    return sorted((len(part) for part in nx.connected_components(rest)), reverse=True)[1:]


def expected(graph):
    pairs = spread(graph)
    communities = nx.community.louvain_communities(graph, seed=1)
    return {
        "nodes": list(graph),
        "ties": [[a, b, data["confidence"]] for a, b, data in graph.edges(data=True)],
        "ways": [
            {"from": a, "to": b, "lengths": best(graph, a, b, None), "costs": best(graph, a, b, "trust")}
            for a, b in pairs
        ],
        "betweenness": nx.betweenness_centrality(graph),
        "articulation": sorted(nx.articulation_points(graph)),
        "cutOff": {node: cut_off(graph, node) for node in graph},
        "partition": [sorted(community) for community in communities],
        "modularity": nx.community.modularity(graph, communities),
        "jaccard": list(nx.jaccard_coefficient(graph, pairs)),
        "adamicAdar": list(nx.adamic_adar_index(graph, pairs)),
        "resourceAllocation": list(nx.resource_allocation_index(graph, pairs)),
    }


answers = {name: expected(named(graph)) for name, graph in graphs()}
pathlib.Path(__file__).with_name("oracle.json").write_text(json.dumps(answers, indent=1) + "\n")
