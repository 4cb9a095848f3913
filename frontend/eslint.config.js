import js from '@eslint/js'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import tseslint from 'typescript-eslint'

const features = readdirSync('src/features')

// The rooms and their arrows: app → features → forms → {ui, lib, gen}. A wrong arrow fails here.
const zones = [
  { target: './src/features', from: './src/app', message: 'A feature does not know the app around it.' },
  { target: './src/forms', from: ['./src/app', './src/features'], message: 'Shared forms know no feature.' },
  { target: './src/lib', from: ['./src/app', './src/features', './src/forms', './src/ui'], message: 'lib has no components.' },
  { target: './src/ui', from: ['./src/app', './src/features', './src/forms', './src/lib', './src/gen'], message: 'ui knows no GraphQL, no router and no word of the hospital.' },
  ...features.map((name) => ({
    target: `./src/features/${name}`,
    from: './src/features',
    except: [`./${name}`],
    message: 'Features do not import each other; what they share lives in forms, ui or lib.',
  })),
]

// Only lib speaks to the server.
const transport = ['urql', 'graphql', 'graphql-ws', 'wonka']

export default tseslint.config(
  { ignores: ['dist/', 'src/gen/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat['recommended-latest'],
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.json'],
          alias: { '@': [fileURLToPath(new URL('./src', import.meta.url))] },
        }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'jsx-a11y/no-autofocus': 'off',
      'jsx-a11y/aria-role': ['error', { ignoreNonDOM: true }],
      'max-lines': ['error', 400],
      'no-console': 'error',
    },
  },
  {
    files: ['src/ui/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: transport, patterns: ['@tanstack/*', '@urql/*'] }],
    },
  },
  {
    // Features and forms speak to the server through lib alone.
    files: ['src/features/**', 'src/forms/**', 'src/app/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: transport, patterns: ['@urql/*'] }],
    },
  },
  { files: ['scripts/**', '*.js'], languageOptions: { globals: { console: 'readonly', URL: 'readonly' } }, rules: { 'no-console': 'off' } },
)
