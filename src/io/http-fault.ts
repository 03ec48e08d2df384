import type { HttpFault } from '../model/http-fault.ts';

/** Carries a fault out of streams and callbacks; `http.ts` catches it. */
export class HttpError extends Error {
  readonly fault: HttpFault;

  constructor(fault: HttpFault) {
    super(fault.kind);
    this.name = 'HttpError';
    this.fault = fault;
  }
}
