/** How posts look, on any page that has these colours; nothing in it is of one network. */
export const postStyles = `
.soft { color: var(--soft); font-size: 0.875rem; }
.posts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr)); gap: 16px; margin-top: 12px; align-items: start; }
.post { display: grid; gap: 12px; padding: 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.head { display: flex; justify-content: space-between; align-items: baseline; gap: 12px; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.text span { color: var(--link); }
.parts { display: grid; gap: 16px; margin: 0; padding: 0; list-style: none; }
.parts > li { display: grid; gap: 8px; }
.parts > li + li { padding-top: 16px; border-top: 1px solid var(--line); }
.count { font-variant-numeric: tabular-nums; }
.over { color: var(--bad); font-weight: 600; }
mark { background: var(--mark); color: var(--on-mark); }
.preview { display: grid; gap: 10px; padding: 14px; border: 1px solid var(--line); border-radius: 8px; }
.who { display: flex; align-items: center; gap: 10px; font-weight: 600; }
.who span { flex: none; display: grid; place-items: center; width: 36px; height: 36px; border-radius: 50%; background: var(--button); color: var(--on-button); }
.warning { padding: 6px 10px; border: 1px dashed var(--soft); border-radius: 6px; }
.do { display: flex; flex-wrap: wrap; gap: 8px; }
button, .open { display: inline-block; padding: 8px 14px; border: 1px solid var(--button); border-radius: 6px; font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
button { background: var(--button); color: var(--on-button); }
button.done::after { content: ' \\2713' / ''; }
button.second, .open { background: transparent; color: var(--text); border-color: var(--soft); }
[role=status] { position: fixed; bottom: 16px; left: 50%; transform: translateX(-50%); max-width: calc(100% - 32px); padding: 10px 16px; border-radius: 6px; background: var(--text); color: var(--page); }
[role=status]:empty { visibility: hidden; }
`;

/** The page's own, quiet look: no network's colours or marks. Its contrast is tested in a browser. */
export const styleSheet = `
:root {
  color-scheme: light dark;
  --page: #eef1f4; --card: #ffffff; --text: #1c2530; --soft: #52606d; --line: #cbd2d9;
  --link: #0b5394; --button: #17365c; --on-button: #ffffff; --mark: #ffe08a; --on-mark: #4a2c00;
  --bad: #a61b1b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #10161d; --card: #1b232d; --text: #e6ebf0; --soft: #a9b5c1; --line: #3a4653;
    --link: #8cc4ff; --button: #9cc7f5; --on-button: #0c1b2c; --mark: #5c4300; --on-mark: #ffe9b3;
    --bad: #ff9c9c;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 1200px; margin: 0 auto; padding: 24px 16px; }
main { padding-top: 0; }
h1 { margin: 0 0 8px; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 24px 0 4px; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 0; font-size: 1rem; }
p { margin: 0; }
h2, p, li { overflow-wrap: anywhere; }
img { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; }
input { font: inherit; padding: 6px 10px; border: 1px solid var(--soft); border-radius: 6px; background: var(--card); color: var(--text); max-width: 100%; }
.server { display: grid; gap: 4px; margin-top: 16px; justify-items: start; }
button:focus-visible, a:focus-visible, input:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }${postStyles}`;
