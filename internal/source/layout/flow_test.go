package layout_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/considerans/considerans/internal/source/layout"
)

func same(_, _ string) bool { return false }

// Columns of one language are read one after the other.
func TestColumnsOfOneLanguage(t *testing.T) {
	for _, tt := range []struct {
		name, src string
		want      []string
	}{
		{
			"a few lines, not level",
			`Le Conseil de la Ville,                               Considérant que les pêcheurs n'ont plus
                                                      d'endroit où amarrer ;
Vu le règlement du port et les plans qui y sont
joints depuis deux ans ;                              Demande au collège,

Considérant que les quais offrent un lieu             1. de dresser l'inventaire des quais ;
de promenade aux habitants ;
                                                      2. d'en réparer trois.
`,
			[]string{
				"Le Conseil de la Ville,", "Vu le règlement du port et les plans qui y sont / joints depuis deux ans ;",
				"Considérant que les quais offrent un lieu / de promenade aux habitants ;",
				"right: Considérant que les pêcheurs n'ont plus / d'endroit où amarrer ;",
				"right: Demande au collège,", "right: [1.] de dresser l'inventaire des quais ;", "right: [2.] d'en réparer trois.",
			},
		},
		{
			"below a title over the page",
			`          Motion on the benches along the towpath of the canal and their repair
The Council, which met at the lock in            and asks the keeper of the lock for a list
the spring and has seen that half of the         of those which are broken, so that these
benches are broken, thanks the carpenters        can be repaired before the summer comes.

                                           - 12 -
`,
			[]string{
				"full: Motion on the benches along the towpath of the canal and their repair",
				"The Council, which met at the lock in / the spring and has seen that half of the / benches are broken, thanks the carpenters",
				"right: and asks the keeper of the lock for a list / of those which are broken, so that these / can be repaired before the summer comes.", "right: [-] 12 -",
			},
		},
		{
			"a line that hangs out below an indented one",
			`   The Council, which met at the lock in             and asks the keeper of the lock for a li-
the spring and has seen that half of the          st;
benches are broken, thanks the carpenters            and asks that these be repaired before any
for those that they built in the autumn              of the visitors come, or by the autumn, if
on the far bank of the canal, where there            there is not enough money for all of them
were none;                                           this year.
`,
			[]string{
				"The Council, which met at the lock in / the spring and has seen that half of the / benches are broken, thanks the carpenters / for those that they built in the autumn / on the far bank of the canal, where there / were none;",
				"right: and asks the keeper of the lock for a li- / st;", "right: and asks that these be repaired before any / of the visitors come, or by the autumn, if / there is not enough money for all of them / this year.",
			},
		},
		{
			"three columns",
			`The Council, which met at the      and asks the keeper of the        can be repaired before the
lock in the spring and has         lock for a list of those          summer comes; it will vote
seen that half of the benches      which are broken, so that         the money that the work is
are broken, thanks all of the      these, and the ones on the        going to cost when it has
carpenters for what they did       other bank of the canal,          seen the whole of the list.
`,
			[]string{
				"The Council, which met at the / lock in the spring and has / seen that half of the benches / are broken, thanks all of the / carpenters for what they did",
				"right: and asks the keeper of the / lock for a list of those / which are broken, so that / these, and the ones on the / other bank of the canal,",
				"can be repaired before the / summer comes; it will vote / the money that the work is / going to cost when it has / seen the whole of the list.",
			},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, outline(tt.src, layout.Options{Differ: same})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// What stands side by side is read line by line where it is no running text.
func TestSideBySide(t *testing.T) {
	for _, tt := range []struct{ name, src string }{
		{"a table", `
Gemeente van de lijst hierboven           aantal fietsers in het jaar
Oostveld                                  veertienhonderd, geteld in mei
Westveld                                  zeshonderd, geteld in april
Zuidveld                                  negenhonderd, geteld in juni
Noordveld en de wijken aan de vaart       honderd, geteld in december
`},
		{"cells with small letters", `
pommes et poires du marché aux fruits     douze caisses par semaine et
cerises                                   treize caisses en été, ce qui
prunes et mirabelles                      quatorze caisses, et c'est
noix                                      deux sacs seulement, cueillis
coings de la vallée                       trois caisses de l'automne
`},
		{"terms with what they mean", `
bank                                      a seat along the towpath that
                                          two can sit on, with a back or
                                          without one;
lock                                      a chamber with two gates that
                                          lifts boats from one level
                                          to the next;
keeper of the lock                        who opens and closes the gates
                                          and lives beside it;
`},
		{"names with functions", `
Madame Anne Lambert                       présidente du conseil communal et
                                          députée de la province
Monsieur Paul Wouters                     échevin des travaux publics et
                                          du port
Madame Julie Claes, avocate               conseillère, chef de groupe
Monsieur Jean Peeters                     secrétaire communal faisant fonction
`},
		{"a table of contents", `
Chapter one, which tells how the canal was dug and
what it cost the towns along it                                12
Chapter two, in which the locks are described with
the people who work there                                      34
Chapter three on the boats of the canal and their
names                                                          56
`},
		{"signatures", `
Voor de gemeenteraad:                         Voor het college:
de algemeen directeur,                        de burgemeester,
Jan Peeters                                   Anna Claes
Gedaan te Oostveld op 3 mei 2031              Gedaan te Westveld op 4 mei 2031
`},
		{"numbers of a bill at the right margin", `
The Council thanks the carpenters for the work that they did
on the benches along the canal in the spring of                    12/1
the year, and asks the keeper of the lock for a list of             5
those which are broken, so that they can be repaired               10
before the summer comes and the visitors with it.                  15
`},
		{"a justified text that is indented", `
   The Council, which met at the lock in the spring and has seen that half of the
   benches are broken,
      Thanks the carpenters who built the  ones on the other bank of the canal and
      painted them last autumn, and asks  the keeper of the lock for a list of
      those which are broken, so that all  of them can be repaired before the
      summer comes and the visitors come  with it, or at the latest before the
      autumn.
`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			l := layout.Read(tt.src, layout.Options{Differ: same})
			for _, b := range l.Blocks {
				if b.Column != 0 {
					t.Errorf("%q stands in column %d", tt.src[b.Lines[0].Start:b.Lines[0].End], b.Column)
				}
			}
		})
	}
}

// A page that may have columns, and is read line by line, is told.
func TestDoubtfulColumns(t *testing.T) {
	const src = `The benches along the canal are                Answer of the keeper of the lock
old, and half of them broken                   see below
Who repairs them                               The carpenters of the town, as in
Cost                                           the years before
Date of the repair, if there is                not known to anyone who lives at
any                                            the lock
`
	l := layout.Read("een\n\f"+src, layout.Options{Differ: same})
	if len(l.Doubtful) != 1 || l.Blocks[len(l.Blocks)-1].Column != 0 {
		t.Fatalf("doubtful: %v, the last block: %+v", l.Doubtful, l.Blocks[len(l.Blocks)-1])
	}
	if at := l.Doubtful[0]; at.Start != len("een\n\f") {
		t.Errorf("the page begins at %d", at.Start)
	}
}
