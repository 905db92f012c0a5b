import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { type DocumentNode, Kind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { fragmentsOf, writtenLength } from '../planner/planner.js';

/** How much is kept of documents, in characters with their fragments written out. */
const ROOM = 500_000;
/** The largest share of it that one may take. */
const LARGEST_SHARE = 5;

/**
 * Keeps the documents that were read last and found good. What is made once for an operation lives as long as its
 * document, and grows with its fragments written out: of them a short one can ask for much.
 */
export function keptDocuments(): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: ROOM,
    maxEntrySize: ROOM / LARGEST_SHARE,
    sizeCalculation: lengthOf,
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => {
      documents.set(key, document);
    },
    delete: async (key) => documents.delete(key),
  };
}

function lengthOf(document: DocumentNode): number {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return (document.loc?.end ?? 0) + writtenLength({ fragments: fragmentsOf(document) }, operations);
}
