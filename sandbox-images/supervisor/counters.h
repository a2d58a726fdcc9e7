/* What the container's cgroup and /proc say about the programs in it. */
#ifndef ASSAY_COUNTERS_H
#define ASSAY_COUNTERS_H

#include "jail.h"

static const uint64_t UNKNOWN = UINT64_MAX;

/* Opens what is read later; says what cannot be read, or NULL. */
const char *open_counters(void);
void close_counters(void);
int cgroup_version(void);
/* UNKNOWN when there is none. */
uint64_t container_memory_limit(void);
uint64_t container_pids_limit(void);
/* Times the kernel killed for want of memory in this container. */
uint64_t oom_events(void);
/* CPU time of everything in the container but the supervisor, since `start`, an earlier answer. */
uint64_t jail_clock_us(uint64_t start);

struct census { uint32_t processes; uint64_t resident; };
/* Everything in the container but the supervisor and these two. Pages that processes share count for each of them. */
struct census look_around(pid_t init, pid_t kept);

struct traces { uint64_t mounts; int descriptors; };
/* Of the supervisor itself, to be compared with those of another time. */
struct traces traces(void);

#endif
