// Takes out of lit-html what our templates never use, a quarter of it: directives, SVG and MathML templates, bindings to
// elements, in comments and in raw text, compiled templates, connection states, the polyfill hook, the version notice.
// Every cut must match exactly once, so that another version of Lit fails the build and not a page.

/** What is cut, and what stands there instead. */
const CUTS: readonly (readonly [what: string, cut: RegExp, instead: string])[] = [
  ['directives', /function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, 'const M=(t,i)=>i;'],
  ['SVG begin', /l=2===i\?"<svg>":3===i\?"<math>":""/, 'l=""'],
  ['SVG end', /\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
  ['SVG content', /,2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;.*?\}(?=for)/, ');'],
  ['raw text', /if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if\(8)/, ''],
  [
    'comments',
    /if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{.*?\}(?=l\+\+)/,
    'r.data===n&&d.push({type:2,index:l});',
  ],
  ['element bindings', /:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
  [
    'element bindings, found',
    /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/,
    '',
  ],
  ['compiled templates', /e="number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/, 'e=this._$AC(t);'],
  [
    'places of templates',
    /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{.*?\}(?=u\(t\))/,
    '',
  ],
  ['connection of children', /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
  ['places of children', /get parentNode\(\)\{let t=.*?get endNode\(\)\{return this\._\$AB\}/, ''],
  [
    'connection of attributes',
    /get tagName\(\)\{return this\.element\.tagName\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/,
    '',
  ],
  [
    'listener objects',
    /"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?,t\)):this\._\$AH\.handleEvent\(t\)/,
    '$1',
  ],
  ['kind of properties', /constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
  ['kind of flags', /constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ''],
  ['kind of listeners', /constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
  ['kind of attributes', /this\.type=1,this\._\$AH=A,this\._\$AN=void 0/, 'this._$AH=A'],
  ['kind of children', /this\.type=2,this\._\$AH=A,this\._\$AN=void 0/, 'this._$AH=A'],
  ['connection in templates', /this\._\$AV=\[\],this\._\$AN=void 0/, 'this._$AV=[]'],
  ['other documents', /\(t\?\.creationScope\?\?l\)/, 'l'],
  ['connection at first', /,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
  ['disconnection', /this\._\$AP\?\.\(!1,!0,s\)(?=;t!==)/, ''],
  ['connection later', /setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  // Our listeners are functions, and have no options.
  ['listener options', /\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
  ['polyfill', /B\?\.\(S,k\),/, ''],
  ['version', /\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
  [
    'places to render to',
    /const D=\(t,i,s\)=>\{.*?\};(?=export)/,
    'const D=(t,i,s)=>{let h=i._$litPart$;h||(i._$litPart$=h=new k(i.appendChild(c()),null,void 0,s));h._$AI(t);return h};',
  ],
];

/** lit-html's own code without what no template of ours uses. */
export function smallerLitHtml(code: string): string {
  return CUTS.reduce((rest, [what, cut, instead]) => {
    if ([...rest.matchAll(RegExp(cut, 'g'))].length !== 1)
      throw Error(`lit-html has another shape now, look at "${what}" in scripts/smaller-lit-html.ts.`);
    return rest.replace(cut, instead);
  }, code);
}
