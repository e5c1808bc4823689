// Package belgianacts is a table of Belgian federal acts since 1994: number,
// day and French title of some 5,800 acts. With it a registry tells which act a
// citation by date means, "loi du 30 juillet 2018", where its day has only one
// act or the words around it are those of one title.
//
//	reg := belgianacts.Registry()
//	reg.Find(bilingual.FR, text, nil)
//
// The command considerans reads with this registry, where [legalref.Find] and the
// readers of this module take [legalref.Builtin] unless their options name another: for
// the same references in a program, give them this one.
//
// The table stands in a package of its own so that a program that does not need
// it does not carry it: it adds about a third of a megabyte. The acts of a
// year are unpacked when one of them is first asked for, and then only read;
// nothing is read from disk or network.
//
// What it leaves out: decrees, ordinances and executive orders; acts before
// 1994, of which [legalref.Builtin] knows the ones cited most; Dutch titles, so
// that a Dutch text is told from its date or from the built-in names alone.
//
// The data is taken from the census of the Belgian law MCP of Ansvar Systems
// (Apache License 2.0), itself taken from the official consolidated
// legislation; see NOTICE.md in this directory. The notes of the portal in the
// titles are left out, and long titles are cut, which an ellipsis says.
package belgianacts

//go:generate go run gen.go -in ../../../shared/data/belgian-acts.tsv -out acts
