/** The one stylesheet of the service. */
export const style = `:root {
  color-scheme: light dark;
  --accent: light-dark(oklch(44% .085 175), oklch(80% .09 175));
  --accent-ink: light-dark(#fff, #10201d);
  --page: light-dark(#fbfaf7, #16181a);
  --surface: light-dark(#fff, #1f2326);
  --ink: light-dark(#23282b, #e9e7e2);
  --muted: light-dark(#565f63, #a9b0b3);
  --line: light-dark(#dcd8cf, #3a4145);
  --line-strong: light-dark(#7d8488, #7f888c);
  --warn: light-dark(#8a4b00, #f0b35e);
  --wash: light-dark(oklch(97% .012 175), oklch(28% .02 175));
}
* { box-sizing: border-box }
body {
  margin: 0;
  min-block-size: 100svh;
  padding: clamp(.75rem, 4vw, 3rem);
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-content: center;
  justify-items: center;
  background: var(--page);
  color: var(--ink);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  overflow-wrap: anywhere;
}
.card {
  inline-size: 100%;
  max-inline-size: 32rem;
  padding: clamp(1.25rem, 6vw, 2.5rem);
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: .625rem;
}
.card.wide { max-inline-size: 56rem }
h1 { margin: 0 0 .75rem; font-size: clamp(1.5rem, 5vw, 1.875rem); line-height: 1.2; font-weight: 650; text-wrap: balance; overflow-wrap: break-word }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem }
p, ul, dl { margin: 0 0 1rem }
p { text-wrap: pretty }
.card > :last-child { margin-block-end: 0 }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em }
a:hover { text-decoration-thickness: .14em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .3rem }
.publisher { color: var(--muted); font-size: .875rem }
.muted { color: var(--muted); font-size: .9375rem }
.stone {
  inline-size: 4.25rem;
  block-size: 3.5rem;
  margin-block-end: 1rem;
  display: grid;
  place-items: center;
  background: var(--wash);
  border: 1.5px solid var(--accent);
  border-radius: 57% 43% 46% 54% / 62% 56% 44% 38%;
}
.stone.check { background: var(--accent); color: var(--accent-ink) }
.stone.envelope, .stone.question { color: var(--accent) }
.stone.cross { color: var(--warn); border: 2px dashed currentColor; background: transparent }
.stone svg { inline-size: 2rem; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
.stone.check svg { stroke-width: 2.6 }
form { margin: 1.5rem 0 1rem }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 0 }
legend { padding: 0; margin-block-end: .25rem; font-weight: 600; font-size: .9375rem }
label.choice { display: flex; gap: .7rem; align-items: center; min-block-size: 2.75rem; margin: 0; font-weight: 400; font-size: 1rem }
.choice input { flex: none; inline-size: 1.35rem; block-size: 1.35rem; margin: 0; accent-color: var(--accent) }
.card h2 { margin-block-start: 2rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--line) }
footer { margin-block-start: 1rem; font-size: .875rem }
footer a { color: var(--muted) }
label { display: block; margin-block-end: .25rem; font-weight: 600; font-size: .9375rem }
input:not([type=checkbox], [type=radio]), textarea {
  display: block;
  margin-block-end: 1rem;
  inline-size: 100%;
  min-block-size: 2.75rem;
  padding: .55rem .75rem;
  font: inherit;
  letter-spacing: inherit;
  word-spacing: inherit;
  color: inherit;
  background: var(--surface);
  border: 1px solid var(--line-strong);
  border-radius: .4rem;
}
:is(input, textarea)[aria-invalid=true] { border: 2px solid var(--warn) }
.hint { margin-block: -.75rem 1rem; color: var(--muted); font-size: .875rem }
.problem { margin-block: -.65rem 1rem; color: var(--warn); font-weight: 600 }
.consent { color: var(--muted); font-size: .9375rem }
button {
  min-block-size: 2.75rem;
  padding: .6rem 1.4rem;
  font: inherit;
  font-weight: 600;
  letter-spacing: inherit;
  word-spacing: inherit;
  color: var(--accent-ink);
  background: var(--accent);
  border: 1px solid transparent;
  border-radius: .4rem;
  cursor: pointer;
}
button.quiet { color: var(--accent); background: transparent; border-color: var(--accent) }
button:hover { filter: brightness(1.12) }
@media (max-width: 30rem) { button { inline-size: 100% } }
.notice { padding: .75rem 1rem; background: var(--wash); border-inline-start: 3px solid var(--accent); border-radius: .3rem }
.leave-empty { display: none }
.lists { padding: 0; list-style: none; border-block-start: 1px solid var(--line) }
.lists a { display: block; padding-block: .7rem; font-weight: 600 }
.lists li { border-block-end: 1px solid var(--line) }
.mails a { display: grid; grid-template-columns: 1fr auto; column-gap: 1rem; font-weight: 400; color: inherit; text-decoration: none }
.mails a:hover { background: var(--wash) }
.mails strong { color: var(--accent) }
.mails span, .mails time { color: var(--muted); font-size: .9375rem }
.mails time { grid-row: 1; grid-column: 2; font-variant-numeric: tabular-nums }
.headers { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1rem; font-size: .9375rem }
.headers dt { color: var(--muted) }
.headers dd { margin: 0 }
@media (max-width: 30rem) { .headers { grid-template-columns: 1fr } .headers dd { margin-block-end: .4rem } }
iframe { inline-size: 100%; block-size: 34rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--page) }
@media (max-width: 30rem) { iframe { block-size: 46rem } }
pre { margin: 0 0 1rem; padding: 1rem; font: .875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; background: var(--wash); border-radius: .4rem }
details { margin-block: 1rem 0 }
summary { cursor: pointer; font-weight: 600; padding-block: .3rem }
`;
