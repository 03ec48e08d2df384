/** Behind these, without their last dot, a sentence goes on, whatever comes next. */
export const abbreviationsThatGoOn: ReadonlySet<string> = new Set([
  ...'aanh afd afl alg art bijl bijv bv blz ca cf cq dhr div dr drs evt excl fam fig gem gen hfst'.split(
    ' ',
  ),
  ...'hoofdst incl ing ir jhr kol lat lic max mej mevr mgr min mr mrs ms mw mevr nl nr nrs par pag'.split(
    ' ',
  ),
  ...'inz ong plm prof red ref res resp sect sr st tab tel vgl vs vz wed zgn zn zr'.split(' '),
  ...'approx dept ed eds est figs gov hon messrs nos pp rev sec vol'.split(' '),
]);

/** Behind these a sentence can end: a capital begins the next one. */
export const abbreviationsThatMayEnd: ReadonlySet<string> = new Set([
  ...['enz', 'etc', 'e.d', 'e.a', 'a.u.b', 's.v.p', 'jl', 'l.l', 'm.m', 'o.i.d', 'c.s', 'e.v'],
  ...['b.v', 'n.v', 'v.o.f', 'inc', 'ltd', 'co', 'corp', 'jr', 'a.m', 'p.m', 'u.s', 'u.k', 'et al'],
]);

/** These are also words, or end a sentence as well: an abbreviation only when a number follows. */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = new Set([
  ...['no', 'p', 'fig', 'ch'],
  // 3 dec. 2018
  ...'jan feb mrt mar apr jun jul aug sep sept okt oct nov dec'.split(' '),
]);
