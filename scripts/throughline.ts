#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// What Node made of the modules is kept for the next time: a third of a second of each command. They load when that is on.
enableCompileCache()
const { main } = await import('./cli/main.ts')
const { openEffects } = await import('./cli/real-effects.ts')

const effects = openEffects()
const code = await main(process.argv.slice(2), effects)
await effects.flush()
process.exit(code)
