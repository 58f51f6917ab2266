#include "ui/wizard/signineditor.h"

#include "ui/common/pieces.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace twinspan::ui
{

namespace
{
constexpr int longestAnswer = 4096;
constexpr int rowDistance = 8;
constexpr int columnDistance = 10;
constexpr int hintDistance = 3; // much nearer to its own field than the next field is
} // namespace

SignInEditor::SignInEditor(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_asking(new Asking(this)), m_introduction(textLabel({}, this)),
      m_form(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_introduction);
    m_form->setVerticalSpacing(hintDistance);
    m_form->setHorizontalSpacing(columnDistance);
    m_form->setColumnStretch(1, 100);
    m_form->setColumnStretch(2, 1); // what is wider than a field needs
    layout->addLayout(m_form);
    hide();
}

void SignInEditor::removeFields()
{
    m_fields.clear();
    m_name = nullptr;
    while (QLayoutItem *item = m_form->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    while (m_rows > 0)
        m_form->setRowMinimumHeight(--m_rows, 0);
}

void SignInEditor::clear()
{
    m_asking->forget();
    m_target = {};
    removeFields();
    hide();
}

void SignInEditor::setTarget(const node::UrlReport &report)
{
    if (report == m_target)
        return;
    const bool sameTracker = report.trackerKind == m_target.trackerKind && !m_fields.isEmpty();
    m_target = report;
    if (sameTracker)
        return;
    removeFields();
    m_asking->ask(m_services.node, m_services.node->signInForm(report.trackerKind),
                  [this](const Result<tracker::SignInForm> &form) {
                      if (form)
                          draw(*form);
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

void SignInEditor::draw(const tracker::SignInForm &form)
{
    m_questions = form;
    m_introduction->setText(form.introduction);
    for (const tracker::SignInField &field : form.fields) {
        QWidget *widget = fieldWidget(field);
        m_fields.insert(field.id, widget);
        widget->setAccessibleName(field.label);
        widget->setAccessibleDescription(field.help);
        addRow(field.label, widget, field.help);
    }
    if (!m_known) {
        m_name = new QLineEdit(this);
        m_name->setMaxLength(100);
        m_name->setPlaceholderText(tr("for example: our support desk"));
        addRow(tr("Name in Twinspan (optional)"), m_name, {});
    }
    show();
    Q_EMIT changed();
}

void SignInEditor::addRow(const QString &name, QWidget *field, const QString &help)
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
    auto *edit = new QLineEdit(filledIn, this);
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
    return !m_fields.isEmpty() && std::ranges::all_of(m_questions.fields, [this](const tracker::SignInField &field) {
        return !field.required || !answer(field).isEmpty() || !field.defaultValue.isEmpty();
    });
}

node::InstanceToAdd SignInEditor::answers() const
{
    node::InstanceToAdd instance;
    instance.url = m_target.instanceUrl.toString();
    instance.name = m_name ? m_name->text().trimmed() : QString();
    for (const tracker::SignInField &field : m_questions.fields)
        instance.answers.insert(field.id, answer(field));
    return instance;
}

QWidget *SignInEditor::firstField() const
{
    return m_questions.fields.isEmpty() ? nullptr : m_fields.value(m_questions.fields.first().id);
}

} // namespace twinspan::ui
