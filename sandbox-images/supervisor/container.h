/* Where no jail can be made: what the supervisor has to be to a program that lives in the container itself. */
#ifndef ASSAY_CONTAINER_H
#define ASSAY_CONTAINER_H

#include "jail.h"

/* Once, before anything runs: is a fault where the container lacks something that only a jail could make up for. */
void open_container(void);
/* The sizes that the container's folders have are a job's limits, or else a fault. */
void require_folders(const struct limits *limits);
void limits_of_folders(struct limits *limits);

/* Readable when a process has ended. */
int endings(void);
/* Takes away what has ended; true when that process was among it. */
bool reap(pid_t program, int *status);
/* False when there is still somebody in the container after `patience`, in microseconds. */
bool kill_everybody(uint64_t patience);
/* CPU time of all that was taken away so far, in microseconds. */
uint64_t reaped_us(void);
/* When nothing runs: the folders are as they were at the start. Names the one that is not, or NULL. */
const char *empty_folders(void);

#endif
