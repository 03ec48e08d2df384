import { httpFaultText, proxyText } from '../../messages/http-faults.ts';
import type { HttpFault } from '../../model/http-fault.ts';
import type { CommandContext } from '../context.ts';

/** What programs that do use a proxy go by. */
const proxySettings = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'];

/** Why a page was not got. Where a proxy is the only way out, that is likely to be why. */
export function whyNotFetched(fault: HttpFault, { io, lang }: CommandContext): string {
  const text = httpFaultText(fault, lang);
  return isUnreached(fault) && hasProxy(io.env) ? `${text} ${proxyText(lang)}` : text;
}

function isUnreached({ kind }: HttpFault): boolean {
  return kind === 'unknown-host' || kind === 'no-connection' || kind === 'timeout';
}

function hasProxy(env: CommandContext['io']['env']): boolean {
  return proxySettings.some((name) => env[name] || env[name.toLowerCase()]);
}
