#!/usr/bin/env node
import { setUpEngine } from './cli/engine.ts'

setUpEngine()
const { main } = await import('./cli/main.ts')
const { openEffects } = await import('./cli/real-effects.ts')

const effects = openEffects()
const code = await main(process.argv.slice(2), effects)
await effects.flush()
process.exit(code)
