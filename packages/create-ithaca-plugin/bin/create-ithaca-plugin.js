#!/usr/bin/env node
import { createPlugin } from '../src/create-plugin.js'

const created = createPlugin({ name: process.argv[2] ?? 'my-ithaca-plugin', parent: process.cwd() })
process.stdout.write(created.ok ? created.message : '')
process.stderr.write(created.ok ? '' : created.message)
process.exitCode = created.ok ? 0 : 1
