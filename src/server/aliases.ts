import { GraphQLError, type ValidationRule } from 'graphql';

/** A validation rule that refuses the one name that a JavaScript object cannot hold as a key. */
export const aliasesRule: ValidationRule = (context) => ({
  Field(node) {
    if (node.alias?.value !== '__proto__') return;
    const message = 'A field cannot be called `__proto__`: choose another alias.';
    context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } }));
  },
});
