import { GraphQLError } from 'graphql';

/** What a number may be. */
interface Bounds {
  readonly unlessSaid: number;
  readonly least: number;
  readonly most: number;
}

/** A number that was given, or what it is unless said. Throws `BAD_USER_INPUT` when it is out of its bounds. */
export function within(name: string, value: unknown, { unlessSaid, least, most }: Bounds): number {
  if (value == null) return unlessSaid;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw badInput(`\`${name}\` is ${String(value)}; it must be from ${least} to ${most}.`);
}

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
