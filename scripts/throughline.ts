#!/usr/bin/env node
import { main } from './cli/main.ts'
import { openEffects } from './cli/real-effects.ts'

const effects = openEffects()
const code = await main(process.argv.slice(2), effects)
await effects.flush()
process.exit(code)
