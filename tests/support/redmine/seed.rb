# Runs inside the starting server (an initializer): what every test instance has. Writes it to SEED_FILE as JSON.
require 'json'
require 'securerandom'

# Who was mentioned, as Redmine itself found it: a line of JSON for each text that was saved.
module RecordedMentions
  def parse_mentions
    super
    logins = Array(mentioned_users).map(&:login)
    return if logins.empty?

    issue = is_a?(Journal) ? journalized_id : id
    File.write(ENV['MENTIONS_FILE'], "#{JSON.generate(:issue => issue, :logins => logins)}\n", :mode => 'a')
  end
end

Rails.application.config.to_prepare do
  [Issue, Journal].each { |model| model.prepend(RecordedMentions) }
end

Rails.application.config.after_initialize do
  target = ENV['SEED_FILE'].to_s
  next if target.empty? || File.exist?(target)

  Setting.rest_api_enabled = ENV['SEED_REST']
  Setting.login_required = ENV['SEED_LOGIN_REQUIRED']
  Setting.text_formatting = ENV['SEED_FORMAT']
  Setting.attachment_max_size = ENV['SEED_LIMIT']
  Setting.default_language = 'en'
  Setting.self_registration = '0'
  ActionMailer::Base.delivery_method = :test

  make_user = lambda do |login, first, last, admin|
    user = User.find_by_login(login) || User.new
    user.attributes = { :firstname => first, :lastname => last, :mail => "#{login}@tests.invalid" }
    user.login = login
    user.admin = admin
    user.language = 'en'
    user.mail_notification = 'none'
    user.password = user.password_confirmation = SecureRandom.hex(12)
    user.must_change_passwd = false
    user.status = User::STATUS_ACTIVE
    user.save!
    user
  end
  admin = make_user.call('admin', 'Ada', 'Admin', true)
  member = make_user.call('mia', 'Mia', 'Member', false)
  mute = make_user.call('milo', 'Milo', 'Mute', false)
  outsider = make_user.call('nina', 'Nina', 'Nonmember', false)

  if ENV['SEED_MARKER_FIELD'] == '1'
    IssueCustomField.create!(:name => 'Twinspan marker', :field_format => 'string', :is_for_all => true,
                             :is_filter => true, :trackers => Tracker.all)
  end
  IssueCustomField.create!(:name => 'External ref', :field_format => 'string', :is_for_all => true,
                           :trackers => Tracker.all)

  developer = Role.find_by_name('Developer')
  developer.add_permission!(:set_notes_private, :view_private_notes, :edit_own_issue_notes, :set_issues_private,
                            :set_own_issues_private, :add_project, :add_subprojects)
  # May edit issues but not comment: Redmine drops such a user's notes without a word.
  edits_only = Role.create!(:name => 'Edits only', :issues_visibility => 'all',
                            :permissions => %i[view_issues add_issues edit_issues])
  IssueStatus.all.to_a.product(IssueStatus.all.to_a, Tracker.all.to_a).each do |from, to, tracker|
    WorkflowTransition.create!(:role => edits_only, :tracker => tracker, :old_status => from, :new_status => to)
  end

  projects = [['support', 'Support'], ['backend', 'Backend']].map do |identifier, name|
    project = Project.create!(:identifier => identifier, :name => name, :is_public => false, :trackers => Tracker.all,
                              :enabled_module_names => %w[issue_tracking wiki files])
    Member.create!(:project => project, :principal => member, :roles => [developer])
    Member.create!(:project => project, :principal => mute, :roles => [edits_only])
    project
  end

  # A project that wants more than it is given: a field without a default value.
  strict = Project.create!(:identifier => 'strict', :name => 'Strict', :is_public => false, :trackers => Tracker.all,
                           :enabled_module_names => %w[issue_tracking])
  IssueCustomField.create!(:name => 'Customer', :field_format => 'string', :is_required => true,
                           :trackers => [Tracker.sorted.first], :projects => [strict])

  account = ->(user) { { :id => user.id, :login => user.login, :name => user.name, :key => user.api_key } }
  File.write(target, JSON.pretty_generate(
    :format => Setting.text_formatting,
    :admin => account.call(admin), :member => account.call(member), :mute => account.call(mute),
    :outsider => account.call(outsider), :memberRole => developer.id, :strict => strict.id,
    :projects => projects.map { |project| { :id => project.id, :identifier => project.identifier, :name => project.name } },
    :types => Tracker.sorted.map { |tracker| { :id => tracker.id, :name => tracker.name } }))
end
