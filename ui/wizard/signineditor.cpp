#include "ui/wizard/signineditor.h"

#include "ui/common/pieces.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace twinspan::ui
{

namespace
{
constexpr int longestAnswer = 4096;
constexpr int rowDistance = 8;
constexpr int columnDistance = 10;
constexpr int wayDistance = 6;
constexpr int hintDistance = 3; // much nearer to its own field than the next field is
} // namespace

SignInEditor::SignInEditor(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_asking(new Asking(this)), m_ways(new QWidget(this)),
      m_inBrowser(new QRadioButton(m_ways)), m_byHand(new QRadioButton(m_ways)), m_introduction(textLabel({}, this)),
      m_form(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(wayDistance);
    ways->addWidget(m_inBrowser);
    ways->addWidget(m_byHand);
    layout->addWidget(m_ways);
    layout->addWidget(m_introduction);
    m_form->setVerticalSpacing(hintDistance);
    m_form->setHorizontalSpacing(columnDistance);
    m_form->setColumnStretch(1, 100);
    m_form->setColumnStretch(2, 1); // what is wider than a field needs
    layout->addLayout(m_form);
    hide();
    connect(m_inBrowser, &QRadioButton::toggled, this, [this] {
        remember();
        removeFields();
        draw();
    });
}

void SignInEditor::removeFields()
{
    m_fields.clear();
    m_links.clear();
    m_name = nullptr;
    while (QLayoutItem *item = m_form->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    while (m_rows > 0)
        m_form->setRowMinimumHeight(--m_rows, 0);
}

void SignInEditor::withdraw()
{
    m_asking->forget();
    hide();
}

void SignInEditor::setTarget(const node::UrlReport &report)
{
    const bool hasForm = m_questions.browser || !m_fields.isEmpty();
    const bool isSameTracker = hasForm && report.trackerKind == m_target.trackerKind;
    m_target = report;
    if (isSameTracker) {
        aimLinks();
        show();
        return;
    }
    m_questions = {};
    removeFields();
    m_asking->ask(m_services.node, m_services.node->signInForm(report.trackerKind),
                  [this](const Result<tracker::SignInForm> &form) {
                      if (form)
                          take(*form);
                      else
                          Q_EMIT unavailable(form.error());
                  });
}

void SignInEditor::setTarget(const model::InstanceInfo &instance)
{
    m_known = instance;
    node::UrlReport report;
    report.trackerKind = instance.trackerKind;
    report.instanceUrl = instance.url;
    setTarget(report);
}

void SignInEditor::take(const tracker::SignInForm &form)
{
    m_questions = form;
    m_typed.clear();
    m_typedName.clear();
    QStringList secrets;
    for (const tracker::SignInField &field : form.fields) {
        if (field.kind == tracker::SignInField::Kind::Secret)
            secrets.append(field.label);
    }
    m_byHand->setText(tr("&Without the browser: %1").arg(secrets.join(QStringLiteral(", "))));
    const bool isUsual = form.browser && form.browser->isUsual;
    m_inBrowser->setText(isUsual ? tr("Sign in in the &browser (recommended)") : tr("Sign in in the &browser"));
    m_ways->setVisible(form.browser.has_value());
    // A known instance is signed in to again the way it was before, as far as that shows: by what the browser's way
    // alone asks for.
    const auto wasAsked = [this, &form](const tracker::SignInField &field) {
        return m_known->options.contains(field.id) &&
               std::ranges::find(form.fields, field.id, &tracker::SignInField::id) == form.fields.end();
    };
    const bool wasInBrowser = m_known && form.browser && std::ranges::any_of(form.browser->fields, wasAsked);
    const QSignalBlocker quiet(m_inBrowser);
    m_inBrowser->setChecked(form.browser && (m_known ? wasInBrowser : isUsual));
    m_byHand->setChecked(!m_inBrowser->isChecked());
    // The Tab key reaches the chosen one, the arrow keys the other.
    for (QRadioButton *way : {m_inBrowser, m_byHand})
        way->setFocusPolicy(way->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    draw();
}

bool SignInEditor::isForBrowser() const
{
    return m_questions.browser && m_inBrowser->isChecked();
}

tracker::BrowserForm SignInEditor::asked() const
{
    const auto &browser = m_questions.browser;
    return browser && m_inBrowser->isChecked() ? *browser
                                               : tracker::BrowserForm{m_questions.introduction, m_questions.fields};
}

void SignInEditor::remember()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (const auto *edit = qobject_cast<const QLineEdit *>(field.value()))
            m_typed.insert(field.key(), edit->text());
    }
    m_typedName = m_name ? m_name->text() : QString();
}

void SignInEditor::draw()
{
    const tracker::BrowserForm form = asked();
    m_introduction->setText(form.introduction);
    for (const tracker::SignInField &field : form.fields) {
        QWidget *widget = fieldWidget(field);
        m_fields.insert(field.id, widget);
        widget->setAccessibleName(field.label);
        widget->setAccessibleDescription(field.help);
        addRow(field.label, widget, field.help, field.page.isEmpty() ? nullptr : pageLink(field));
    }
    aimLinks();
    if (!m_known) {
        m_name = new QLineEdit(m_typedName, this);
        m_name->setMaxLength(100);
        m_name->setPlaceholderText(tr("for example: our support desk"));
        addRow(tr("Name in Twinspan (optional)"), m_name, {}, nullptr);
    }
    show();
    Q_EMIT changed();
}

QPushButton *SignInEditor::pageLink(const tracker::SignInField &field)
{
    QPushButton *link = linkButton(tr("Open the page for “%1”").arg(field.label), this);
    connect(link, &QPushButton::clicked, this,
            [this, field] { m_services.desktop->openLink(tracker::pageOf(field, m_target.instanceUrl)); });
    m_links.insert(link, field);
    return link;
}

void SignInEditor::aimLinks()
{
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link) {
        const QUrl page = tracker::pageOf(link.value(), m_target.instanceUrl);
        link.key()->setToolTip(plainToolTip(page.toDisplayString()));
        link.key()->setAccessibleDescription(page.toDisplayString());
        link.key()->setVisible(!page.isEmpty());
    }
}

void SignInEditor::addRow(const QString &name, QWidget *field, const QString &help, QPushButton *link)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(field);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    const int widest = readableWidth(this) * 2 / 3;
    field->setMaximumWidth(widest);
    m_form->addWidget(label, m_rows, 0);
    m_form->addWidget(field, m_rows, 1);
    if (!help.isEmpty()) {
        QLabel *hint = hintLabel(help, this);
        hint->setMaximumWidth(widest);
        m_form->addWidget(hint, ++m_rows, 1);
    }
    if (link)
        m_form->addWidget(link, ++m_rows, 1, Qt::AlignLeading);
    m_form->setRowMinimumHeight(++m_rows, rowDistance);
    ++m_rows;
}

QWidget *SignInEditor::fieldWidget(const tracker::SignInField &field)
{
    const QString filledIn = m_known ? m_known->options.value(field.id, field.defaultValue) : field.defaultValue;
    if (field.kind == tracker::SignInField::Kind::Choice) {
        auto *choice = new QComboBox(this);
        for (const auto &entry : field.choices)
            choice->addItem(entry.label, entry.value);
        choice->setCurrentIndex(std::max(0, choice->findData(filledIn)));
        connect(choice, &QComboBox::currentIndexChanged, this, &SignInEditor::changed);
        return choice;
    }
    auto *edit = new QLineEdit(m_typed.value(field.id, filledIn), this);
    edit->setPlaceholderText(field.placeholder);
    edit->setMaxLength(longestAnswer);
    if (field.kind == tracker::SignInField::Kind::Secret) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    connect(edit, &QLineEdit::textChanged, this, &SignInEditor::changed);
    return edit;
}

QString SignInEditor::answer(const tracker::SignInField &field) const
{
    QWidget *widget = m_fields.value(field.id);
    if (const auto *choice = qobject_cast<const QComboBox *>(widget))
        return choice->currentData().toString();
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return edit ? edit->text().trimmed() : QString();
}

bool SignInEditor::isComplete() const
{
    const auto isAnswered = [this](const tracker::SignInField &field) {
        return !field.required || !answer(field).isEmpty() || !field.defaultValue.isEmpty();
    };
    return (isForBrowser() || !m_fields.isEmpty()) && std::ranges::all_of(asked().fields, isAnswered);
}

node::InstanceToAdd SignInEditor::answers() const
{
    node::InstanceToAdd instance;
    instance.url = m_target.instanceUrl.toString();
    instance.name = m_name ? m_name->text().trimmed() : QString();
    const auto fields = asked().fields;
    for (const tracker::SignInField &field : fields)
        instance.answers.insert(field.id, answer(field));
    return instance;
}

QWidget *SignInEditor::firstField() const
{
    const auto fields = asked().fields;
    return fields.isEmpty() ? nullptr : m_fields.value(fields.first().id);
}

} // namespace twinspan::ui
