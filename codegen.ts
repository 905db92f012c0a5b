import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/derived/full.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../resolvers/resolvers.js#Context',
        disableDescriptions: true,
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string' },
        strictScalars: true,
        useTypeImports: true,
      },
    },
    'web/generated/': {
      preset: 'client',
      documents: 'web/operations/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string' },
        strictScalars: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
