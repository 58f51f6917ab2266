# perl seed.pl OUT.json: what every instance of the tests has, through RT's own Perl API. Writes it as JSON.
use strict; use warnings; use utf8; use JSON; use RT;
RT->LoadConfig; RT->Init;
my ($out) = @ARGV;
my $system = RT->SystemUser;

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

my $root = RT::User->new($system);
$root->Load('root');
ok('name', $root->SetRealName('Ada Admin'));
ok('address', $root->SetEmailAddress('ada@tests.invalid'));
my %people = (admin => $root, member => user('mia', 'Mia Member', 1), reader => user('rita', 'Rita Reader', 1),
    outsider => user('nina', 'Nina Nonmember', 1));
my $customer = user('carla', 'Carla Customer', 0);

sub group {
    my ($name, $users, @rights) = @_;
    my $group = RT::Group->new($system);
    ok("group $name", $group->CreateUserDefinedGroup(Name => $name));
    ok("member of $name", $group->AddMember($_->PrincipalId)) for @$users;
    ok("right $_", $group->PrincipalObj->GrantRight(Right => $_, Object => $RT::System)) for @rights;
}

# In all queues, those that tests make later included.
group('Agents', [$people{member}], qw(SeeQueue ShowTicket ShowTicketComments CreateTicket ModifyTicket
    CommentOnTicket ReplyToTicket DeleteTicket ManageAuthTokens));
group('Readers', [$people{reader}], qw(SeeQueue ShowTicket ShowTicketComments ManageAuthTokens));

my @queues;
for my $name ('Support', 'Backend') {
    my $queue = RT::Queue->new($system);
    ok("queue $name", $queue->Create(Name => $name, Description => "The queue $name"));
    push @queues, { id => int($queue->Id), name => $name };
}

my %instance = map { ($_ => account($people{$_})) } keys %people;
open my $file, '>', $out or die $!;
print {$file} JSON->new->canonical->pretty->ascii->encode({ %instance, customer => $customer->EmailAddress, queues => \@queues });
close $file;
