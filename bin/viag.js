#!/usr/bin/env node
import module from 'node:module';

// Where Node can (22 and later), it keeps the compiled code for the next run.
module.enableCompileCache?.();
const { main } = await import('../dist/bin/main.js');
await main();
