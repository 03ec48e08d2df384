/**
 * Taken from the list of the United States government, which is in the public domain: “Use simple
 * words and phrases” (plainlanguage.gov, as kept in the repository GSA/plainlanguage.gov). Left out are words that computers have given
 * a meaning of their own, such as `delete`, `function`, `interface` and `request`.
 *
 * `=` means: right in every sentence, so that `--fix` may put it there. `:` gives a choice.
 */
export const plainEnglish = `
accorded: given
addressees: you
adjacent to= next to
advantageous= helpful
afford an opportunity: allow, let
as a means of: to, for
ascertain: find out
at the present time= now
be advised: leave it out
by means of: by, with
commence: begin, start
disseminate: give, send
due to the fact that= because
during the period: during
endeavor: try
expeditious= fast
for a period of: for
has a requirement for= needs
heretofore= until now
herewith: here, below
in a timely manner= on time
in accordance with: by, following, under
in an effort to= to
in lieu of= instead of
in order that: so that
in order to= to
in regard to= about
in relation to: about, with
in the amount of= for
in the event of: if
in the event that= if
in the near future= soon
in view of the above= so
inasmuch as= since
incumbent upon: must
inter alia: leave it out
interpose no objection= don't object
is applicable to= applies to
is authorized to= may
is in consonance with= agrees with
necessitate: cause, need
not later than: by
notwithstanding: in spite of, still
numerous= many
pertaining to= about
prior to= before
promulgate: issue, publish
pursuant to: by, under
remuneration= pay
successfully completes= completes
the month of: leave it out
the undersigned: I, we
under the provisions of= under
until such time as= until
utilize= use
utilizes= uses
utilized= used
utilizing= using
with reference to= about
with the exception of= except for
`;
