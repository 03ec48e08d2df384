/** A newsletter in its frames, posts, and a feed. */
export const newsletterStyles = `.issues { margin-bottom: 1.5rem; }
.issues ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; max-height: 8rem; margin: 0; padding: 0; overflow-y: auto; list-style: none; }
.issues a[aria-current] { color: var(--text); font-weight: 600; text-decoration: none; }
.inboxes { display: flex; flex-wrap: wrap; gap: 1.25rem; margin-bottom: 1rem; }
.inboxes figure { margin: 0; min-width: 0; }
figcaption { margin-bottom: .35rem; color: var(--soft); font-size: .8125rem; }
.phone { flex: 0 1 22.5rem; width: 22.5rem; }
.desktop { flex: 1 1 34rem; }
.inbox { display: grid; gap: 0 .75rem; padding: .85rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); }
.inbox p { margin: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.inbox .sender, .inbox .subject { font-weight: 600; }
.initial { display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border-radius: 50%; background: var(--band); color: var(--on-band); font-weight: 600; }
.phone .inbox { grid-template-columns: auto minmax(0, 1fr); }
.phone .initial { grid-row: 1 / 4; }
.phone .preheader { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; white-space: normal; }
.desktop .inbox { display: flex; align-items: center; }
.desktop .sender { flex: 0 0 8rem; }
.desktop .subject { flex: 0 1 auto; }
.desktop .preheader { flex: 1 1 0; min-width: 2rem; }
.desktop .preheader::before { content: '– '; }
.desktop .inbox { font-size: .875rem; }
.desktop .initial { width: 1.75rem; height: 1.75rem; font-size: .875rem; }

@media (max-width: 40rem) { .desktop .inbox { display: block; } .desktop .initial { display: none; } .desktop .preheader::before { content: none; } }
.size { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; }
meter { width: 12rem; max-width: 100%; height: 1rem; }
.choices { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; margin-bottom: 1.25rem; }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
legend { padding: 0 0 .25rem; }
fieldset > div { display: flex; flex-wrap: wrap; }
fieldset label { position: relative; margin: 0 -1px -1px 0; color: var(--text); font-size: .875rem; }
fieldset input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
fieldset span { display: block; padding: .4rem .8rem; border: 1px solid var(--edge); background: var(--card); }
fieldset input:checked + span { background: var(--button); border-color: var(--button); color: var(--on-button); }
fieldset input:focus-visible + span { outline: 3px solid var(--link); outline-offset: 2px; }
.mails { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start; }
.mail { max-width: 100%; min-width: 0; margin: 0; }
.screen { max-width: 100%; overflow-x: auto; border: 1px solid var(--edge); border-radius: 6px; background: #fff; line-height: 0; }
.mail[data-colours=dark] .screen { background: #111; }
.screen iframe { height: min(44rem, 85vh); border: 0; }
.mail[data-width="1200"] { flex-basis: 100%; }
.passed { display: grid; gap: .35rem; margin: 1rem 0 0; padding: 0; color: var(--soft); font-size: .9375rem; list-style: none; }
.passed li { padding-left: 1.5rem; text-indent: -1.5rem; }
.passed li::before { content: '\\2713'; display: inline-block; width: 1.5rem; color: var(--good); text-indent: 0; }
.text-part { max-height: 40rem; margin: .75rem 0 0; padding: 1rem 1.25rem; overflow: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--card); font: .8125rem/1.55 ui-monospace, Consolas, monospace; white-space: pre-wrap; }
.post { border-radius: 6px; }
.post .head h3 { margin: 0; }
.post details > .parts { margin-top: .75rem; }
.posts button, .open { font-size: .9375rem; font-weight: 400; }
.preview img { display: block; width: 100%; border: 1px solid var(--line); border-radius: 6px; }
.feed { display: grid; gap: 0; margin: 0 0 2rem; padding: 0; border: 1px solid var(--line); border-radius: 6px; background: var(--card); list-style: none; }
.feed > li { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1.25rem; padding: 1.25rem; }
.feed > li + li { border-top: 1px solid var(--line); }
.feed > li > div:only-child { grid-column: 1 / -1; }
.feed img { width: 100%; height: auto; border-radius: 4px; }
.feed h2 { margin: 0 0 .15rem; font-size: 1.125rem; }
.feed h2 a { text-decoration: none; }
.feed iframe { width: 100%; height: 30rem; margin-top: .5rem; border: 1px solid var(--line); background: Canvas; }
@media (max-width: 40rem) { .feed > li { grid-template-columns: minmax(0, 1fr); } }
.stopped .top { filter: grayscale(1); }
`;
