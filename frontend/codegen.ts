import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'

/**
 * Reads the printed contract and every .graphql file of the app. The texts are final when they are
 * generated (with __typename, which the normalised cache needs), because the server knows them by
 * their hash: persisted-documents.json goes into the build as documents.json.
 */
const config: CodegenConfig = {
  schema: '../schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    './src/gen/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'unmask' },
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { ID: 'string', Time: 'string', Date: 'string', Decimal: 'string' },
        dedupeFragments: true,
      },
    },
    // Every enum of the contract, also those that no document uses.
    './src/gen/enums.ts': {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsTypes: true },
    },
  },
}

export default config
