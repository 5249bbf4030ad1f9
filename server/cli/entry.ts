#!/usr/bin/env node
// What `rapporteur` starts: lets Node keep the compiled code between runs, then hands over to the server or the commands.
import module, { createRequire } from 'node:module'

// Node 20 has no such cache, nor has a machine where nothing may be written.
module.enableCompileCache?.()
const isServer = process.argv[2] === 'server' && process.argv.includes('--stdio')
createRequire(__filename)(isServer ? './server.cjs' : './commands.cjs')
