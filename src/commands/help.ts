/** What `pinfold --help` prints. */
export const help = `Pinfold finds what enters a build and can be replaced after review.

Usage
  pinfold [check] [DIR]    check the repository at DIR (here, if none is named)
  pinfold fix [DIR]        write the pins that are missing: commits, digests, checksums
  pinfold fixtures record [DIR]
                           record every opaque test fixture, with its sha256, in .github/pinfold-fixtures.yml
  pinfold guard [DIR] -- COMMAND
                           run a build and say which opaque test fixtures it read, or keep them from it
  pinfold artifacts FILE…  look for fixtures in what the build of the repository here made, and in a source archive
                           for what git does not have
  pinfold init [DIR]       write a first policy, .github/pinfold.yml, that accepts today's findings for 90 days
  pinfold rules            list the rules
  pinfold explain RULE     why a rule is there, how to mend a finding, how to overrule it

Options of check
  --policy FILE            the policy; .github/pinfold.yml if there is one, else the built-in default
  --policy-ref REF         take the policy from this commit or branch, so that the tree cannot judge itself
  --since REF              only what changed since REF: findings that its tree has too are old, and counted
  --format FORMAT          text (default), json, sarif, github (annotations), markdown (job summary)
  --output FILE            write the report there instead of to standard output
  --only NAME              only this rule or group (actions, gradle, fixtures, policy); may be given again
  --online                 ask GitHub and Gradle too; the token is GITHUB_TOKEN or GH_TOKEN, and without one GitHub
                           answers 60 questions an hour
  --max-requests N         ask no server more often (200, Gradle 2,000)
  --offline                ask no network; this is the default
  --fail-on LEVEL          the level from which the exit status is 1: error (default), warning, notice, never
  --today YYYY-MM-DD       the day by which exceptions end; today, if not given

Options of fix, besides --policy, --only, --max-requests and --today
  --dry-run                print a unified diff, and write nothing
  --accepted               mend also what the policy or a comment accepts
  --allow-dirty            write over files with changes that no commit has

Options of guard: --policy, --format, --output, --fail-on, --today as above; the report goes to standard error; and
  --method METHOD          trace (by strace: names the programs), times (by access times), withhold (take the fixtures
                           away while the command runs); by itself the first of trace and times that works here
  --withhold HOW           --method withhold: absent (default), or empty

Options of artifacts: --policy, --format, --output, --only, --fail-on, --today, and
  --kind KIND              source or binary; told by the content, if not given
  --ref REF                what source archives are compared with; the tag of the archive's name, if not given, or HEAD

  --help, --version

Exit status: 0 nothing to fail on, 1 findings (fix: something could not be mended), 2 it could not do its work. guard: the
command's own where it fails.
`;
