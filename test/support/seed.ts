// The seed of all property tests: always the same, so that a verdict is about the change and not about luck.
// `SEED=7 npm run test:unit` tries other cases; a counterexample becomes a test of its own.
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1540) })
