const tracking = /^(?:utm_[a-z_]+|fbclid|gclid|mc_cid|mc_eid|igshid|msclkid)$/i;
const anyTracking = /[?&](?:utm_[a-z_]+|fbclid|gclid|mc_cid|mc_eid|igshid|msclkid)=/i;

/** Quick: whether it is worth looking further. */
export function hasTracking(text: string): boolean {
  return anyTracking.test(text);
}

/** The names of the parameters that tell who follows an address, or where they came from. */
export function trackingIn(url: string): readonly string[] {
  return parameters(url)
    .map(nameOf)
    .filter((name) => tracking.test(name));
}

/** The address without them, and otherwise as it was written. */
export function untracked(url: string): string {
  const kept = parameters(url).filter((parameter) => !tracking.test(nameOf(parameter)));
  return url.replace(/\?[^#]*/, () => (kept.length === 0 ? '' : `?${kept.join('&')}`));
}

function parameters(url: string): readonly string[] {
  return (/\?([^#]*)/.exec(url)?.[1] ?? '').split('&');
}

function nameOf(parameter: string): string {
  return parameter.replace(/=.*/s, '');
}
