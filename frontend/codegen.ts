import type { CodegenConfig } from '@graphql-codegen/cli'
import { Kind, visit, type DocumentNode, type SelectionSetNode } from 'graphql'

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const

const named = (set: SelectionSetNode): SelectionSetNode => ({ ...set, selections: [typename, ...set.selections] })

/** Adds __typename where the cache needs it: everywhere but at the root, where a mutation has one field only. */
const withTypename = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Field: (node) => (node.selectionSet ? { ...node, selectionSet: named(node.selectionSet) } : undefined),
    InlineFragment: (node) => ({ ...node, selectionSet: named(node.selectionSet) }),
    FragmentDefinition: (node) => ({ ...node, selectionSet: named(node.selectionSet) }),
  })

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
      documentTransforms: [
        {
          transform: ({ documents }) =>
            documents.map((file) => ({ ...file, document: file.document && withTypename(file.document) })),
        },
      ],
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
