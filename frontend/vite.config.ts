import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { languages } from './scripts/languages.ts'
import { defineConfig } from 'vitest/config'

const api = 'http://127.0.0.1:8080'

export default defineConfig({
  plugins: [react(), languages(fileURLToPath(new URL('../languages', import.meta.url)))],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The server replaces the placeholder by a fresh nonce on every page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    sourcemap: false,
    chunkSizeWarningLimit: 900,
    // Inlined files would need data: in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Each file costs a head of its own and small ones pack worse: what the sign-in needs comes in one, what six
        // or more lazy parts need in another, which the first signed-in page brings. A list of cases takes 50 files so, not 116.
        codeSplitting: {
          groups: [
            { name: 'start', test: /src\/(main|app\/pages\/sign-in-page)\.tsx$/, includeDependenciesRecursively: true },
            { name: 'shared', minShareCount: 6 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/files': api,
      '/imports': api,
      '/exports': api,
    },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    unstubGlobals: true,
    // The components are drawn for real; a busy machine needs its time for that.
    testTimeout: 30_000,
  },
})
