import type { Entity } from './city.js';
import { lastsOn } from './dates.js';
import { textUnder } from './graph.js';
import type { Scene } from './scene.js';
import { wordsOf } from './sdl.js';
import { compare, nameOrder } from './text.js';

const MOST_PROVIDERS = 20;

/** Help for start-ups, stage by stage. */
export function coverage(scene: Scene): object {
  const { days, graph, viewer } = scene.scope;
  const supports = graph
    .ties(viewer)
    .filter(({ tie, from, to }) => {
      const holds = !days || lastsOn(days, textUnder(tie, 'since'), textUnder(tie, 'until'));
      return tie.type === 'SUPPORTS' && textUnder(tie, 'service') && holds && scene.isThere(from) && scene.isThere(to);
    })
    .map(({ tie, from, to }) => ({
      stage: textUnder(tie, 'stage') ?? textUnder(to, 'stage'),
      service: textUnder(tie, 'service'),
      provider: from,
    }));
  const stages = wordsOf('Stage') ?? [];
  const isUnsaid = supports.some(({ stage }) => stage === null);
  const startUps = graph
    .all('Organisation', viewer)
    .filter((entity) => textUnder(entity, 'kind') === 'START_UP' && scene.isThere(entity));
  const atStage = (stage: string | null) => startUps.filter((entity) => textUnder(entity, 'stage') === stage).length;
  return {
    cells: [...stages, ...(isUnsaid ? [null] : [])].flatMap((stage) =>
      (wordsOf('SupportService') ?? []).map((service) => {
        const own = supports.filter((each) => each.stage === stage && each.service === service);
        const providers = [...new Set(own.map(({ provider }) => provider))].sort(byName);
        return {
          ...{ stage, service },
          supports: own.length,
          providers: providers.slice(0, MOST_PROVIDERS).map((provider) => scene.tell(provider)),
          providerCount: providers.length,
        };
      }),
    ),
    startUps: [...stages, null]
      .map((stage) => ({ stage, count: atStage(stage) }))
      .filter(({ stage, count }) => stage !== null || count > 0),
  };
}

function byName(a: Entity, b: Entity): number {
  return compare(nameOrder(String(a.values.name)), nameOrder(String(b.values.name))) || compare(a.id, b.id);
}
