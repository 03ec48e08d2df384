/**
 * Words of officialese and what the writing guides of Dutch governments say instead; the choice and
 * the wording are viag's own. Read for it in November 2026: the province of Zuid-Holland, `Heldere
 * taal: woordgebruik` (wapenfeiten.zuid-holland.nl/schrijfwijzer), and parts of RVO, `Woordenlijst
 * begrijpelijke taal` (nl-design-system.github.io/rvo), and Direct Duidelijk (directduidelijk.nl).
 *
 * `=` means: right in every sentence, so that `--fix` may put it there. `:` gives a choice. A verb that
 * comes apart gets no `=`: what is `te retourneren` is `terug te sturen`.
 */
export const plainDutch = `
aanvang: begin
aanvangen: beginnen
aanwenden: gebruiken
abusievelijk= per ongeluk
aangaande: over
accorderen: goedkeuren
te accorderen: goed te keuren
additioneel= extra
additionele= extra
alsmede= en
alsook= en ook
alvorens: voordat
behoudens: behalve
benevens= en
betreffende: over
de betreffende: deze, die
het betreffende: dit, dat
bewerkstelligen: zorgen voor
conform: volgens
continueren: doorgaan met
te continueren: door te gaan met
daarenboven= bovendien
derhalve= daarom
desalniettemin= toch
desgewenst: als je dat wilt
dientengevolge= daardoor
dien je: moet je
dienen te: moeten
dient te: moet
dient u: moet u
dikwijls= vaak
discrepantie: verschil
doch= maar
door middel van: met, door
dragen zorg voor= zorgen voor
draagt zorg voor= zorgt voor
eenieder= iedereen
effectueren: uitvoeren
te effectueren: uit te voeren
evenwel: maar, toch
eveneens= ook
gaarne= graag
geenszins= helemaal niet
gelieve: wil je
geruime tijd: lang, lange tijd
hetgeen: wat
hieromtrent= hierover
hiertoe: hiervoor
in de gelegenheid stellen: laten
in het kader van: voor, bij
in kennis stellen: laten weten
in het bezit van: met
indien: als
indien nodig: als dat nodig is
indien gewenst: als je dat wilt
indien mogelijk: als dat kan
indien van toepassing: als dat geldt
indien de= als de
indien het= als het
indien een= als een
indien je= als je
indien jij= als jij
indien u= als u
indien ik= als ik
indien we= als we
indien wij= als wij
indien ze= als ze
indien zij= als zij
indien hij= als hij
indien er= als er
indien dit= als dit
indien dat= als dat
indien deze= als deze
indien die= als die
indien men= als men
indien uw= als uw
indien jouw= als jouw
ingevolge= volgens
initiëren: beginnen
inzake= over
is woonachtig in= woont in
is woonachtig te= woont in
jegens= tegenover
kenbaar maken: laten weten
krachtens: volgens
met behulp van= met
met betrekking tot: over
met ingang van= vanaf
middels: met, door
naar aanleiding van: na, door, over
nadien= daarna
niettegenstaande: ondanks, toch
niettemin= toch
nochtans= toch
ofschoon= hoewel
omtrent: over
omwille van: voor, vanwege
onderhavige: dit, deze
onverwijld= meteen
opteren voor= kiezen voor
per omgaande= meteen
reeds= al
retourneren: terugsturen
te retourneren: terug te sturen
teneinde= om
tengevolge van= door
ten aanzien van: over, voor
ten behoeve van= voor
ten einde: om
ten gevolge van= door
ten tijde van= tijdens
ter zake van: over
terzake: hierover
te allen tijde= altijd
te zijner tijd= later
tevens: ook, en
thans= nu
tot op heden= tot nu toe
trachten: proberen
veelal= vaak
verscheidene= verschillende
verstrekken= geven
verstrekt: geeft, gegeven
vervaardigen= maken
vigerend= geldend
vigerende= geldende
voor wat betreft: over
voornoemd: dit, deze
voornoemde: dit, deze
voorts= verder
woonachtig: wonend
zorg draagt voor: zorgt voor
zorg dragen voor: zorgen voor
zorg te dragen voor= te zorgen voor
zulks= dat
`;

/** What is short for officialese; spelled out it is plain, or plain enough. */
export const shortDutch = `
a.d.h.v.: met, aan de hand van
a.s.: komende
d.d.: van
d.m.v.: met, door
d.w.z.: dat wil zeggen
e.e.a.: dit, dat alles
i.h.k.v.: voor, bij
i.o.m.: in overleg met
i.p.v.: in plaats van
i.s.m.: samen met
i.v.m.: vanwege, over
jl.: afgelopen
m.b.t.: over
m.b.v.: met
m.i.v.: vanaf
m.n.: vooral
m.u.v.: behalve
n.a.v.: na, door, over
o.a.: onder andere
o.b.v.: op basis van
t.a.v.: voor, over
t.b.v.: voor
t.g.v.: door, bij
t.o.v.: vergeleken met
v.w.b.: over
z.s.m.: zo snel mogelijk
`;
