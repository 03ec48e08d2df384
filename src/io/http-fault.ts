import type { HttpFault } from './io.ts';

/** Carries a fault out of streams and callbacks; `http.ts` catches it. */
export class HttpError extends Error {
  readonly fault: HttpFault;

  constructor(fault: HttpFault) {
    super(fault.kind);
    this.name = 'HttpError';
    this.fault = fault;
  }
}
