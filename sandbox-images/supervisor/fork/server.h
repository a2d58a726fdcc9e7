/* A process that waits to be copied; see server.c. */
#ifndef ASSAY_FORK_SERVER_H
#define ASSAY_FORK_SERVER_H

#include "../jail.h"

/* What a library of this folder puts in the way of calls to the C library, or offers to be called. */
#define VISIBLE __attribute__((visibility("default")))

#define FORK_SERVER_VARIABLE "ASSAY_FORK_SERVER"

/* Whether this process was started to be one. */
bool is_fork_server(void);
/* Takes away what would tell a program that it was; before the interpreter reads its environment. */
void hide_fork_server(void);
/* Says ready, then makes a copy per request. Returns only in the copies, each in a jail of its own and without any power. */
enum mode serve(void);
/* With CHECK_AND_RUN, and before the program's first line: it can be parsed. A program that cannot never gets here. */
void say_checked(void);

#endif
