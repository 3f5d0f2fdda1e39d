/** How the browser's part is served while it is written and built for the server to serve. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What several pages or steps share of these folders travels in one file each: many small files compress worse. */
const TOGETHER = {
  page: /client\/(design\/(people|live|shell|overlay)|story)\//,
  cards: /client\/design\/(board\/(?!Road)|money\/|controls\/(Choice\.|Chip|TextArea)|Empty|More)/,
  work: /client\/(play\/(board|needs|papers\/(PaperField|Rescued|TypedBy)|person|reveal|shell\/(ReadyTab|StepFrame|TurnBar))|connection\/(use-)?paper)/,
};

const SERVER = 'http://localhost:3000';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  server: {
    proxy: {
      '/api': SERVER,
      '/socket.io': { target: SERVER, ws: true },
      '/healthz': SERVER,
      '/readyz': SERVER,
      '/metrics': SERVER,
    },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows no inline script and no data: address.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: Object.entries(TOGETHER).map(([name, test]) => ({ name, test, minShareCount: 2 })),
        },
      },
    },
  },
});
