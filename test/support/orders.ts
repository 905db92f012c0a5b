import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';

/** A field that gives pages, and all the ways to put its rows in order. */
export interface OrderedList {
  readonly owner: string;
  readonly field: string;
  readonly connection: string;
  /** Whether a row is a tie with an id of its own, or else its far end. */
  readonly ofTies: boolean;
  /** Arguments as they stand in a document; the first asks for no order, and gets the one that there is unless said. */
  readonly orders: readonly string[];
}

/** Every field of the schema that can be ordered. */
export function everyOrderedList(schema: GraphQLSchema): OrderedList[] {
  return Object.values(schema.getTypeMap()).flatMap((owner) =>
    isObjectType(owner)
      ? Object.values(owner.getFields()).flatMap(({ name, type, args }) => {
          const orderBy = args.find((argument) => argument.name === 'orderBy');
          if (!orderBy) return [];
          const connection = getNamedType(type).name;
          const ofTies = owner !== schema.getQueryType();
          return [{ owner: owner.name, field: name, connection, ofTies, orders: ordersIn(orderBy.type) }];
        })
      : [],
  );
}

function ordersIn(type: GraphQLInputType): string[] {
  const list = getNullableType(type);
  const item = isListType(list) ? getNamedType(list.ofType) : null;
  if (!isInputObjectType(item)) throw new Error(`${type} is no list of orders`);
  const { direction, ...keys } = item.getFields();
  const directions = enumValues(direction && getNamedType(direction.type));
  const orders = Object.values(keys).flatMap((key) =>
    enumValues(getNamedType(key.type)).flatMap((value) =>
      directions.map((each) => `[{ ${key.name}: ${value}, direction: ${each} }]`),
    ),
  );
  return ['', ...['[]', ...orders].map((order) => `orderBy: ${order}`)];
}

function enumValues(type: unknown): string[] {
  if (!isEnumType(type)) throw new Error(`${type} is no enum`);
  return type.getValues().map(({ name }) => name);
}
