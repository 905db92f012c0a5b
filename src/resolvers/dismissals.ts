import { GraphQLError } from 'graphql';
import { editEntities, listIn } from '../changes/changes.js';
import type { MutationDismissSuggestionArgs } from '../generated/resolvers.js';
import type { GraphStore } from '../graph/store.js';
import { type Model, membersOf } from '../model/model.js';
import { badInput } from './arguments.js';
import { writeChangeSet } from './history.js';
import type { RootResolver, RootResolvers } from './resolvers.js';

const PROPERTY = 'dismissedPartners';

/** Which players each of the two dismisses, once something is done. */
type Dismissed = readonly [of: readonly string[], partner: readonly string[]];

/** What staff do with suggestions. It is kept with the player that was asked about, and counts for both. */
export function dismissalResolvers(store: GraphStore, model: Model): RootResolvers {
  const actors = membersOf(model, 'Actor');

  const changing =
    (
      change: (dismissed: Dismissed, of: string, partner: string) => Dismissed,
    ): RootResolver<MutationDismissSuggestionArgs> =>
    async (_source, { of, partner }, { viewer, reads }, info) => {
      if (of === partner) throw badInput('`of` and `partner` are the same player.');
      const ids = [of, partner];
      const { changeSet, revision } = await editEntities(store, model, { ids, author: viewer.name }, (states) => {
        states.forEach((state, place) => {
          if (!state || !actors.includes(state.type)) throw notThere(ids[place] ?? '');
        });
        const [ofIt, ofPartner] = states.map((state) => listIn(state?.properties ?? {}, PROPERTY));
        const after = change([ofIt ?? [], ofPartner ?? []], of, partner);
        return ids.map((id, place) => ({ id, property: PROPERTY, value: listOrNull(after[place] ?? []) }));
      });
      return reads.answer(info, { changeSet: changeSet && writeChangeSet(changeSet), revision });
    };

  return {
    dismissSuggestion: changing(([ofIt, ofPartner], of, partner) => [
      ofIt.includes(partner) || ofPartner.includes(of) ? ofIt : [...ofIt, partner].sort(),
      ofPartner,
    ]),
    restoreSuggestion: changing(([ofIt, ofPartner], of, partner) => [
      ofIt.filter((id) => id !== partner),
      ofPartner.filter((id) => id !== of),
    ]),
  };
}

function listOrNull(ids: readonly string[]): readonly string[] | null {
  return ids.length > 0 ? ids : null;
}

function notThere(id: string): GraphQLError {
  return new GraphQLError(`There is no organisation or person "${id}".`, { extensions: { code: 'NOT_FOUND' } });
}
