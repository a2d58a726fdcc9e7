# Runs programs the plain way, one process after the other, inside a container: no jail, no limit. Perl, because every Debian has
# it; wait4 by its number (x86-64), because it alone says what one child used.
#
# A request on standard input is a frame: u32 length, then strings, each with its u32 length:
#   name of the source file · source · compile command · run command (words between zero bytes; none to compile = empty) · input …
# The answer is such a frame too: elapsed µs of it all, then for the compilation, if there is one, and for each input
#   "elapsed µs, CPU µs, wait status" · standard output · standard error
use strict;
use warnings;

use constant { WAIT4 => 61, CLOCK_GETTIME => 228, MONOTONIC => 1 };

binmode STDIN;
binmode STDOUT;
$| = 1;
%ENV = (PATH => '/usr/local/bin:/usr/bin:/bin', LANG => 'C.UTF-8', HOME => '/tmp');
my $folder = "/tmp/bare";

sub micros {
    my $time = "\0" x 16;
    syscall(CLOCK_GETTIME, MONOTONIC, $time) == 0 or die "clock_gettime: $!";
    my ($seconds, $nanos) = unpack 'qq', $time;
    return $seconds * 1_000_000 + int($nanos / 1000);
}

sub exactly {
    my ($length) = @_;
    my $data = '';
    while (length($data) < $length) {
        my $count = sysread STDIN, $data, $length - length($data), length($data);
        die "read: $!" unless defined $count;
        exit 0 if $count == 0;
    }
    return $data;
}

sub content {
    my ($path) = @_;
    open my $file, '<:raw', $path or die "$path: $!";
    local $/;
    return <$file> // '';
}

sub write_file {
    my ($path, $content) = @_;
    open my $file, '>:raw', $path or die "$path: $!";
    print {$file} $content;
    close $file or die "$path: $!";
}

# One process: when it began and ended, and what it used.
sub run {
    my ($input, @words) = @_;
    my $begin = micros();
    my $pid = fork() // die "fork: $!";
    if ($pid == 0) {
        open STDIN, '<', $input or die $!;
        open STDOUT, '>', 'stdout' or die $!;
        open STDERR, '>', 'stderr' or die $!;
        exec { $words[0] } @words;
        exit 127;
    }
    my ($status, $usage) = ("\0" x 4, "\0" x 144);
    syscall(WAIT4, $pid, $status, 0, $usage) == $pid or die "wait4: $!";
    my $wall = micros() - $begin;
    my @times = unpack 'qqqq', $usage;
    my $cpu = ($times[0] + $times[2]) * 1_000_000 + $times[1] + $times[3];
    return ("$wall $cpu " . unpack('l', $status));
}

while (1) {
    my ($name, $source, $compile, $run, @inputs) = unpack '(N/a*)*', exactly(unpack 'N', exactly(4));
    system 'rm', '-rf', $folder;
    mkdir $folder or die "$folder: $!";
    chdir $folder or die "$folder: $!";
    write_file($name, $source);
    chmod 0755, $name;
    write_file("input$_", $inputs[$_]) for 0 .. $#inputs;
    my @answer;
    my $begin = micros();
    if ($compile ne '') {
        push @answer, run('/dev/null', split /\0/, $compile), content('stdout'), content('stderr');
    }
    for my $i (0 .. $#inputs) {
        push @answer, run("input$i", split /\0/, $run);
        rename 'stdout', "stdout$i";
        rename 'stderr', "stderr$i";
    }
    my $all = micros() - $begin;
    for my $i (0 .. $#inputs) {
        my $at = 3 * ($compile ne '') + 3 * $i;
        splice @answer, $at + 1, 0, content("stdout$i"), content("stderr$i");
    }
    my $body = pack '(N/a*)*', $all, @answer;
    print pack('N', length $body), $body;
}
