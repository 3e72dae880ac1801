/** English words of every day of at most three letters, as a pattern: a name in small letters (`git`, `npm`) is none of them. */
export const SHORT_WORDS_EN =
  'old|bad|low|few|no|new|big|too|one|two|six|ten|raw|dry|wet|hot|ill|use|ask|add|cut|put|get|set|let|run|pay|buy|try|eat|go|do|be|by|in|on|at|to|of|an?|the|not|all|any|our|my|its|own|it|if|as|or|and|for|out|off|who|how|why'
