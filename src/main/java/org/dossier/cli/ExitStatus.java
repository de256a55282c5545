package org.dossier.cli;

/** What a finished command tells the shell. */
enum ExitStatus {
    CLEAN,
    /** The site has errors; nothing was written. */
    SITE_HAS_ERRORS,
    WRONG_COMMAND_LINE,
    /** Neither the site nor the command line is at fault: a full disk, a taken lock, a mistake of ours. */
    TOOL_FAILED;

    int number() {
        return ordinal();
    }
}
