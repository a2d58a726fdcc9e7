# Runs programs by plain commands, one after the other: no jail, no limit, nothing of ours in between. Standard input: requests,
# each `u32 length` and the lists of files (name, content in turns), command, environment, and the input.
# Standard output: for each the status that wait() gave, and what the program wrote to standard output and standard error.
use strict;
use warnings;
binmode $_ for *STDIN, *STDOUT;
$| = 1;
my $PATIENCE = 60; # seconds

sub spew {
    my ($name, $content) = @_;
    open my $file, ">:raw", $name or die "$name: $!";
    print $file $content;
    close $file or die "$name: $!";
    chmod 0755, $name if $content =~ /^\x7fELF/;
}

sub start {
    my ($command, $environment, $outputs) = @_;
    my $pid = fork // die "fork: $!";
    return $pid if $pid;
    open STDIN, "<:raw", "/input/input" or die "input: $!";
    open STDOUT, ">&", $outputs->[0][1] or die "stdout: $!";
    open STDERR, ">&", $outputs->[1][1] or die "stderr: $!";
    setpgrp;
    exec "/usr/bin/env", "-i", @$environment, @$command;
    die "env: $!";
}

while (read STDIN, my $length, 4) {
    read STDIN, my $request, unpack "N", $length;
    my ($files, $command, $environment, $input) = unpack "N/a N/a N/a N/a", $request;
    my %files = unpack "(N/a)*", $files;
    system "rm -rf /work/* /work/.[!.]* /tmp/* /dev/shm/*";
    chdir "/work" or die "/work: $!";
    spew($_, $files{$_}) for keys %files;
    spew("/input/input", $input);
    my @outputs = map { pipe my $from, my $to or die "pipe: $!"; [$from, $to, ""] } 1, 2;
    my $pid = start([unpack "(N/a)*", $command], [unpack "(N/a)*", $environment], \@outputs);
    close $_->[1] for @outputs;
    local $SIG{ALRM} = sub { kill "KILL", -$pid };
    alarm $PATIENCE;
    my @open = @outputs;
    while (@open) {
        my $waiting = "";
        vec($waiting, fileno $_->[0], 1) = 1 for @open;
        next if select($waiting, undef, undef, undef) < 0;
        @open = grep { !vec($waiting, fileno $_->[0], 1) || sysread $_->[0], $_->[2], 65536, length $_->[2] } @open;
    }
    waitpid $pid, 0;
    my $status = $?;
    alarm 0;
    kill "KILL", -$pid;
    my $answer = pack "N N/a* N/a*", $status, map { $_->[2] } @outputs;
    print pack("N/a*", $answer);
}
