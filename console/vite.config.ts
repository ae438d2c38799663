import { readFile } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The server that `npm run dev:console` takes the API from. */
const apiServer = process.env.PAPERLINK_SERVER ?? 'http://localhost:4010';

export default defineConfig({
  base: '/settings/',
  plugins: [react(), paintInChosenColors(), sourceStamp(process.env.PAPERLINK_SOURCE_STAMP)],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What counts is what a first visit loads, which console/test/first-load.test.ts limits.
    chunkSizeWarningLimit: 1000,
  },
  server: {
    port: 4030,
    strictPort: true,
    proxy: {
      '/api': {
        target: apiServer,
        changeOrigin: true,
        configure: (proxy) => {
          proxy.on('proxyReq', (outgoing, { headers }) => {
            // The API takes changes from its own origin alone. Behind this proxy that is ours; any other stays what it is and is refused.
            if (headers.origin === `http://${headers.host}`) outgoing.setHeader('Origin', new URL(apiServer).origin);
          });
        },
      },
    },
  },
});

/** Puts `first-paint.js` in front of everything, as a file of its own: it must run before the page is painted, and no script may be inline. */
function paintInChosenColors(): Plugin {
  const source = path.join(__dirname, 'src/theme/first-paint.js');
  let isBuild = false;
  let file = '';
  return {
    name: 'first-paint',
    configResolved: ({ command }) => void (isBuild = command === 'build'),
    async generateBundle() {
      const reference = this.emitFile({ type: 'asset', name: 'first-paint.js', source: await readFile(source) });
      file = this.getFileName(reference);
    },
    transformIndexHtml: () => [
      {
        tag: 'script',
        attrs: { src: isBuild ? `/settings/${file}` : '/settings/src/theme/first-paint.js' },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Writes into the page what its sources were, so that the page itself tells whether it is up to date. */
function sourceStamp(stamp = 'unknown'): Plugin {
  return {
    name: 'source-stamp',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'build', content: stamp }, injectTo: 'head' }],
  };
}
