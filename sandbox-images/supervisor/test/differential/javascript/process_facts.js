console.log(process.argv, process.argv0, process.execPath, process.title, process.version, process.platform, process.arch);
console.log(process.cwd(), process.release.name, process.stdin.fd, process.stdout.isTTY, process.stdin.isTTY, process.exitCode, process.debugPort);
console.log(Object.keys(process.versions).length > 10, process.features.inspector, process.config.variables.napi_build_version > 0);
console.log(typeof process.memoryUsage().heapUsed, typeof process.hrtime.bigint(), process.uptime() > 0, process.cpuUsage().user >= 0, process.umask());
console.log(process.getuid() === process.geteuid(), process.pid > 0, process.ppid > 0, process.allowedNodeEnvironmentFlags.size > 50, process.listenerCount('exit'), process.eventNames());
console.log(Object.getOwnPropertyDescriptor(process, 'title') !== undefined, process.noDeprecation, process.traceDeprecation, process.throwDeprecation);
