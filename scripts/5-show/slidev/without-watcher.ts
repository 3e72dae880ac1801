import type { Plugin } from 'vite'

/** Turns Vite's file watcher off. Its own way to say so, `watch: null`, is lost when settings are merged. */
export const withoutWatcher: Plugin = {
  name: 'throughline:without-watcher',
  config: (config) => {
    config.server = { ...config.server, watch: null }
  },
}
