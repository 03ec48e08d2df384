import fs from 'node:fs';
import path from 'node:path';
import { WriteError } from '../model/user-error.ts';
import { codeOf } from './paths.ts';

/** A report is made anew at every run, so what stands there is written over; also `/dev/stderr`. */
export function writeReport(file: string, content: string): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  } catch (error) {
    throw new WriteError('failed', path.dirname(file), codeOf(error), { cause: error });
  }
}
