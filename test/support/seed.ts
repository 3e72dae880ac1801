import fc from 'fast-check'

// Properties try the same texts each time, so that a run tells of the change and not of luck. `SEED=N npm test` tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261125) })
