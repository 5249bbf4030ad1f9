// What `rapporteur help` prints.
import packageJson from '../../package.json' with { type: 'json' }
import { archiveFormats, archiveViews, failOns, formats } from './arguments.ts'

export const usage = `Rapporteur ${packageJson.version}: checks UN information notes (.note.md, .note.yaml).

rapporteur check [--format ${formats.join('|')}] [--fail-on ${failOns.join('|')}]
                 [--max-findings N] [--baseline FILE | --write-baseline FILE] [--config FILE] PATH...
    Checks notes. With --max-findings at most N findings are shown; all are counted. --write-baseline records all
    findings in FILE; with --baseline, those recorded are left out, so that an old archive starts at zero.
rapporteur fix [--dry-run] [--config FILE] PATH...
    Applies every fix that is safe, and says what remains; --dry-run only shows what would change.
rapporteur explain [RULE]
    Says what a rule is about, why, and where it comes from; without RULE lists the rules.
rapporteur register [--on DATE] [--json] [--config FILE] [STATE|RESOLUTION|PARAGRAPH|GROUP|ORGANIZATION]
    Says what is known of a State, a resolution, a group or an organization, on a day (8 July 2020 or 2020-07-08);
    without a name, how much is known and how old it is.
rapporteur archive [--view ${archiveViews.join('|')}]
                   [--format ${archiveFormats.join('|')}] [--from YEAR] [--to YEAR] [--states STATE|GROUP] [--absent]
                   [--organization NAME] [--kind KIND] [--text WORDS] [--config FILE] PATH...
    Shows what all notes say together: which State took part in which event (attendance, the usual view), the events
    by date, the notes by year, State, organization or resolution, and the notes that could not be read or are on one
    event. Only events are shown that meet all the filters; --absent lists States that took part in none, too.
rapporteur convert --to markdown|yaml [-o OUTPUT [--force]] PATH
    Writes the same note in the other notation, on standard output or to OUTPUT.
rapporteur server --stdio
    The language server, for any editor.

PATH is a file, a folder (all notes below it; not for convert), or - with --stdin-filename NAME for standard input;
the ending of NAME says its notation.
The configuration of a note is the nearest rapporteur.yaml in its folder or above it, or FILE given with --config.

Exit code of check: 0 nothing found at or above --fail-on (default: error), 1 findings; of the others: 0 done.
Exit code of all: 2 bad usage, or something that cannot be read or written.
`
