import { GraphQLError } from 'graphql';

/** What a request can get wrong in the eyes of the planner; `docs/errors.md` lists them for frontends. */
export type PlanErrorCode = 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'FORBIDDEN' | 'LEVEL_TOO_WIDE';

/** `excess` is the limit that was passed, and by how much, where it was one. */
export function planError(
  code: PlanErrorCode,
  message: string,
  excess: { limit?: number; actual?: number } = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...excess } });
}
