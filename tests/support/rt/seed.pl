# What every instance of the tests has, through RT's own Perl API.
# perl seed.pl plant: people, rights and queues, once for all instances of a machine
# perl seed.pl OUT.json: tokens of this instance; writes all of it as JSON
use strict; use warnings; use utf8; use JSON; use RT;
RT->LoadConfig; RT->Init;
my ($out) = @ARGV;
my $system = RT->SystemUser;
my @names = ('Support', 'Backend');

sub ok {
    my ($what, $id, $message) = @_;
    die "$what: " . ($message // '?') . "\n" unless $id;
    return $id;
}

sub user {
    my ($login, $name, $privileged) = @_;
    my $user = RT::User->new($system);
    ok("user $login", $user->Create(Name => $login, RealName => $name, EmailAddress => "$login\@tests.invalid",
        Privileged => $privileged, Lang => 'en'));
    return $user;
}

sub account {
    my ($user) = @_;
    my ($id, $message, $token) = RT::AuthToken->new($system)->Create(Owner => $user->Id, Description => 'tests');
    ok('token', $id, $message);
    return { id => int($user->Id), login => $user->Name, name => $user->RealName, token => $token };
}

sub loaded {
    my ($login) = @_;
    my $user = RT::User->new($system);
    ok("user $login", $user->Load($login));
    return $user;
}

sub group {
    my ($name, $users, @rights) = @_;
    my $group = RT::Group->new($system);
    ok("group $name", $group->CreateUserDefinedGroup(Name => $name));
    ok("member of $name", $group->AddMember($_->PrincipalId)) for @$users;
    ok("right $_", $group->PrincipalObj->GrantRight(Right => $_, Object => $RT::System)) for @rights;
}

sub plant {
    my $root = loaded('root');
    ok('name', $root->SetRealName('Ada Admin'));
    ok('address', $root->SetEmailAddress('ada@tests.invalid'));
    my $mia = user('mia', 'Mia Member', 1);
    my $rita = user('rita', 'Rita Reader', 1);
    user('nina', 'Nina Nonmember', 1);
    user('carla', 'Carla Customer', 0);

    # In all queues, those that tests make later included.
    group('Agents', [$mia], qw(SeeQueue ShowTicket ShowTicketComments CreateTicket ModifyTicket
        CommentOnTicket ReplyToTicket DeleteTicket ManageAuthTokens));
    group('Readers', [$rita], qw(SeeQueue ShowTicket ShowTicketComments ManageAuthTokens));

    # More than a page of the API holds; "Support" and "Backend" first.
    for my $name (@names, map { "Other $_" } 1 .. 120) {
        ok("queue $name", RT::Queue->new($system)->Create(Name => $name, Description => "The queue $name"));
    }

    # A new ticket mails nobody, which takes half of its time.
    my $scrips = RT::Scrips->new($system);
    while (my $scrip = $scrips->Next) {
        $scrip->SetDisabled(1) if $scrip->Description =~ /^On (Create|Transaction|Owner|Forward|Approval)/i;
    }
}

if ($out eq 'plant') {
    plant();
    exit 0;
}
my %people = (admin => loaded('root'), member => loaded('mia'), reader => loaded('rita'), outsider => loaded('nina'));
my @queues;
for my $name (@names) {
    my $queue = RT::Queue->new($system);
    ok("queue $name", $queue->Load($name));
    push @queues, { id => int($queue->Id), name => $name };
}
my %instance = map { ($_ => account($people{$_})) } keys %people;
open my $file, '>', $out or die $!;
print {$file} JSON->new->canonical->pretty->ascii->encode({ %instance, customer => loaded('carla')->EmailAddress, queues => \@queues });
close $file;
